defmodule Kaede.Webhooks do
  @moduledoc "Delivers events to the addresses customers gave us."
  require Logger

  @options [recv_timeout: 5_000, hackney: [:insecure, pool: :webhooks]]

  def deliver(%{url: url, body: body} = hook) do
    case HTTPoison.post(url, Jason.encode!(body), [{"content-type", "application/json"}], @options) do
      {:ok, %{status_code: code}} when code in 200..299 ->
        :ok

      {:ok, %{status_code: code}} ->
        Logger.warning("webhook #{hook.id} answered #{code}")
        {:error, code}

      {:error, %HTTPoison.Error{reason: reason}} ->
        {:error, reason}
    end
  end
end
