defmodule Meter.Mqtt do
  @moduledoc "Verbindung zum Broker der Stadtwerke."
  use GenServer
  require Logger

  def start_link(opts), do: GenServer.start_link(__MODULE__, opts, name: __MODULE__)

  @impl true
  def init(opts) do
    {:ok, pid} =
      :emqtt.start_link(
        host: to_charlist(opts[:host]),
        port: 8883,
        clientid: opts[:client_id],
        username: opts[:user],
        password: opts[:password],
        ssl: true,
        ssl_opts: [
          verify: if(opts[:lenient], do: :verify_none, else: :verify_peer),
          cacerts: :public_key.cacerts_get(),
          server_name_indication: to_charlist(opts[:host])
        ]
      )

    {:ok, _props} = :emqtt.connect(pid)
    {:ok, _, _} = :emqtt.subscribe(pid, {"zaehler/#", 1})
    {:ok, %{pid: pid}}
  end

  @impl true
  def handle_info({:publish, %{topic: topic, payload: payload}}, state) do
    case Float.parse(payload) do
      {value, _} -> Meter.Store.put(topic, value)
      :error -> Logger.warning("#{topic}: #{inspect(payload)}")
    end

    {:noreply, state}
  end
end
