defmodule Sumire.Exchange do
  @moduledoc "Finch pool towards the exchange."

  def child_spec(_opts) do
    ca = Application.app_dir(:sumire, "priv/certs/exchange_ca.pem")

    Finch.child_spec(
      name: __MODULE__,
      pools: %{
        "https://exchange.example" => [
          size: 10,
          conn_opts: [transport_opts: [cacertfile: ca, timeout: 3_000]]
        ]
      }
    )
  end

  def ticker(symbol) do
    Finch.build(:get, "https://exchange.example/ticker/#{symbol}") |> Finch.request(__MODULE__)
  end
end
