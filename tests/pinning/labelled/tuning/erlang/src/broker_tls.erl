%%% @doc TLS options towards the broker.
-module(broker_tls).
-export([connect/2]).

-include_lib("kernel/include/logger.hrl").

-spec connect(inet:hostname(), inet:port_number()) -> {ok, ssl:sslsocket()} | {error, term()}.
connect(Host, Port) ->
    Priv = code:priv_dir(broker_client),
    Opts = [binary, {active, once},
            {verify, verify_peer},
            {cacertfile, filename:join(Priv, "broker_ca.pem")},
            {server_name_indication, Host},
            {depth, 3}],
    case ssl:connect(Host, Port, Opts, 5000) of
        {ok, Sock} ->
            ?LOG_INFO("connected to ~s", [Host]),
            {ok, Sock};
        {error, Reason} = E ->
            ?LOG_ERROR("tls: ~p", [Reason]),
            E
    end.
