-module(listener).
-export([start/0]).

start() ->
    {ok, _} = ranch:start_listener(devices, ranch_ssl,
        #{socket_opts => [{port, 8883},
                          {certfile, "priv/server.crt"},
                          {keyfile, "priv/server.key"},
                          {cacertfile, "priv/device_ca.crt"},
                          {verify, verify_peer},
                          {fail_if_no_peer_cert, true}],
          num_acceptors => 50},
        device_protocol, []).
