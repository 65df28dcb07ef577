defmodule Kaede.Board do
  @moduledoc """
  Pinned notes of the board. The pin operator (`^`) keeps a note's id.
  """
  import Ecto.Query
  alias Kaede.{Note, Repo}

  def pinned(board_id) do
    from(n in Note, where: n.board_id == ^board_id and n.pinned, order_by: n.pinned_at)
    |> Repo.all()
  end

  def toggle_pin(%Note{id: id, fingerprint: fingerprint} = note) do
    case Repo.get(Note, id) do
      %Note{fingerprint: ^fingerprint} -> note |> Note.changeset(%{pinned: not note.pinned}) |> Repo.update()
      _ -> {:error, :changed}
    end
  end

  def fetch(url) do
    Req.get!(url, connect_options: [transport_opts: [cacerts: :public_key.cacerts_get()]])
  end
end
