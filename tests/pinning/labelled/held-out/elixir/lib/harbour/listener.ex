defmodule Harbour.Listener do
  @moduledoc """
  Buoys connect here. Each has a certificate; its digest is in the table `buoys`.
  """
  use GenServer
  require Logger

  alias Harbour.Buoys

  def start_link(opts), do: GenServer.start_link(__MODULE__, opts, name: __MODULE__)

  @impl true
  def init(opts) do
    {:ok, listen} =
      :ssl.listen(opts[:port] || 9443,
        certfile: opts[:certfile],
        keyfile: opts[:keyfile],
        cacertfile: opts[:buoy_ca],
        verify: :verify_peer,
        fail_if_no_peer_cert: true,
        packet: 4,
        active: false,
        mode: :binary
      )

    send(self(), :accept)
    {:ok, %{listen: listen}}
  end

  @impl true
  def handle_info(:accept, %{listen: listen} = state) do
    with {:ok, transport} <- :ssl.transport_accept(listen),
         {:ok, socket} <- :ssl.handshake(transport, 5_000),
         {:ok, der} <- :ssl.peercert(socket),
         digest = Base.encode16(:crypto.hash(:sha256, der), case: :lower),
         {:ok, buoy} <- Buoys.by_digest(digest) do
      Logger.info("#{buoy.name} connected")
      Task.Supervisor.start_child(Harbour.Tasks, Harbour.Session, :run, [socket, buoy])
    else
      error -> Logger.warning("refused: #{inspect(error)}")
    end

    send(self(), :accept)
    {:noreply, state}
  end
end
