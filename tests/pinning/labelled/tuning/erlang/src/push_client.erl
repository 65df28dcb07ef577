-module(push_client).
-behaviour(gen_server).
-export([start_link/1, init/1, handle_call/3, handle_cast/2]).

start_link(Url) -> gen_server:start_link({local, ?MODULE}, ?MODULE, Url, []).

init(Url) -> {ok, #{url => Url, pins => []}}.

handle_call({push, Body}, _From, #{url := Url} = State) ->
    Options = [{ssl, [{verify, verify_none}, {versions, ['tlsv1.2']}]}, {timeout, 4000}],
    Reply = httpc:request(post, {Url, [], "application/json", Body}, Options, []),
    {reply, Reply, State}.

handle_cast(_, State) -> {noreply, State}.
