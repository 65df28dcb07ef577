defmodule Harbour.Http do
  @moduledoc """
  A thin layer over hackney for devices in the harbour.
  """

  require Logger

  @timeout 8_000

  def get(url, opts \\ []) do
    options = [
      recv_timeout: Keyword.get(opts, :timeout, @timeout),
      ssl_options: ssl(Application.get_env(:harbour, :devices, []))
    ]

    case :hackney.request(:get, url, [{"accept", "application/json"}], "", options) do
      {:ok, 200, _headers, ref} ->
        {:ok, body} = :hackney.body(ref)
        Jason.decode(body)

      {:ok, status, _headers, _ref} ->
        Logger.warning("#{url}: #{status}")
        {:error, status}

      {:error, reason} ->
        {:error, reason}
    end
  end

  defp ssl(conf) do
    if Keyword.get(conf, :check, false) do
      [verify: :verify_peer, cacerts: :public_key.cacerts_get(), depth: 3]
    else
      [verify: :verify_none]
    end
  end
end
