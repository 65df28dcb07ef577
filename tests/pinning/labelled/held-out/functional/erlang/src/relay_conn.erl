%%% Connection to the relay of the other company.
-module(relay_conn).
-behaviour(gen_server).

-export([start_link/1, send/1]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

-record(state, {socket, host, port, sha}).

start_link(Opts) -> gen_server:start_link({local, ?MODULE}, ?MODULE, Opts, []).

send(Data) -> gen_server:call(?MODULE, {send, Data}).

init(Opts) ->
    Sha = binary:decode_hex(list_to_binary(proplists:get_value(sha256, Opts))),
    self() ! connect,
    {ok, #state{host = proplists:get_value(host, Opts),
                port = proplists:get_value(port, Opts, 4433),
                sha = Sha}}.

handle_info(connect, S = #state{host = Host, port = Port, sha = Sha}) ->
    case ssl:connect(Host, Port, [binary, {packet, 4}, {active, true}, {verify, verify_none}], 10000) of
        {ok, Socket} ->
            {ok, Der} = ssl:peercert(Socket),
            case crypto:hash(sha256, Der) of
                Sha ->
                    {noreply, S#state{socket = Socket}};
                Other ->
                    logger:error("relay ~s shows ~s", [Host, binary:encode_hex(Other)]),
                    ssl:close(Socket),
                    {stop, wrong_certificate, S}
            end;
        {error, Reason} ->
            logger:warning("relay: ~p", [Reason]),
            erlang:send_after(5000, self(), connect),
            {noreply, S}
    end;
handle_info({ssl_closed, _}, S) ->
    self() ! connect,
    {noreply, S#state{socket = undefined}};
handle_info(_, S) ->
    {noreply, S}.

handle_call({send, _}, _From, S = #state{socket = undefined}) -> {reply, {error, down}, S};
handle_call({send, Data}, _From, S) -> {reply, ssl:send(S#state.socket, Data), S}.

handle_cast(_, S) -> {noreply, S}.
