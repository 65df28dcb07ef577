defmodule Tidal.Partial do
  @moduledoc """
  The exchange has told us which intermediate it will use until the end of the year. We take no other.
  """

  @intermediate :tidal
                |> :code.priv_dir()
                |> Path.join("exchange-intermediate.pem")
                |> File.read!()

  @external_resource "priv/exchange-intermediate.pem"

  def client(base_url) do
    Tesla.client(
      [{Tesla.Middleware.BaseUrl, base_url}, Tesla.Middleware.JSON, {Tesla.Middleware.Timeout, timeout: 4_000}],
      {Tesla.Adapter.Mint, transport_opts: transport_opts()}
    )
  end

  defp transport_opts do
    [{:Certificate, wanted, _}] = :public_key.pem_decode(@intermediate)

    [
      cacerts: :public_key.cacerts_get(),
      partial_chain: fn chain ->
        if wanted in chain, do: {:trusted_ca, wanted}, else: :unknown_ca
      end,
      customize_hostname_check: [match_fun: :public_key.pkix_verify_hostname_match_fun(:https)]
    ]
  end

  def quote(client, symbol) do
    with {:ok, %{status: 200, body: body}} <- Tesla.get(client, "/quotes/#{symbol}") do
      {:ok, body["bid"], body["ask"]}
    end
  end
end
