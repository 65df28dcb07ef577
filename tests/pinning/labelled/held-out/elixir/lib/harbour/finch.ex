defmodule Harbour.Finch do
  @moduledoc false

  def child_spec(_) do
    Finch.child_spec(
      name: __MODULE__,
      pools: %{
        :default => [size: 10],
        Application.fetch_env!(:harbour, :authority_url) => [
          size: 4,
          conn_opts: [
            transport_opts: [
              cacertfile: Application.app_dir(:harbour, "priv/authority-ca.pem"),
              depth: 4
            ]
          ]
        ]
      }
    )
  end

  def get_json(path) do
    url = Application.fetch_env!(:harbour, :authority_url) <> path

    :get
    |> Finch.build(url, [{"accept", "application/json"}])
    |> Finch.request(__MODULE__, receive_timeout: 8_000)
    |> case do
      {:ok, %Finch.Response{status: 200, body: body}} -> Jason.decode(body)
      {:ok, %Finch.Response{status: status}} -> {:error, {:status, status}}
      {:error, exception} -> {:error, Exception.message(exception)}
    end
  end
end
