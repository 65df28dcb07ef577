%%% Supervisor and listener of the doors.
-module(door_sup).
-behaviour(supervisor).
-export([start_link/0, init/1, accept_loop/1, verify_door/3]).

start_link() -> supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    {ok, Port} = application:get_env(doors, port),
    Doors = sets:from_list(application:get_env(doors, digests, [])),
    {ok, Listen} = ssl:listen(Port, [
        {certfile, "priv/gate.pem"},
        {keyfile, "priv/gate.key"},
        {cacertfile, "priv/doors-ca.pem"},
        {verify, verify_peer},
        {fail_if_no_peer_cert, true},
        {verify_fun, {fun ?MODULE:verify_door/3, Doors}},
        binary, {packet, 2}, {active, false}]),
    spawn_link(?MODULE, accept_loop, [Listen]),
    {ok, {#{strategy => one_for_one}, []}}.

verify_door(Cert, valid_peer, Doors) ->
    Digest = crypto:hash(sha256, public_key:pkix_encode('OTPCertificate', Cert, otp)),
    case sets:is_element(Digest, Doors) of
        true -> {valid, Doors};
        false -> {fail, unknown_door}
    end;
verify_door(_Cert, valid, Doors) -> {valid, Doors};
verify_door(_Cert, {extension, _}, Doors) -> {unknown, Doors};
verify_door(_Cert, {bad_cert, Reason}, _Doors) -> {fail, Reason}.

accept_loop(Listen) ->
    {ok, T} = ssl:transport_accept(Listen),
    case ssl:handshake(T, 5000) of
        {ok, S} -> {ok, Pid} = door:start(S), ssl:controlling_process(S, Pid);
        {error, R} -> logger:notice("door: ~p", [R])
    end,
    accept_loop(Listen).
