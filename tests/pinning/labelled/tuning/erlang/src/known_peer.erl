-module(known_peer).
-export([options/1, check/3]).

%% The digest comes from sys.config: {known_peer, <<"hex">>}.
options(Hex) ->
    [{verify, verify_peer},
     {verify_fun, {fun ?MODULE:check/3, binary:decode_hex(Hex)}},
     {cacerts, public_key:cacerts_get()}].

check(_Cert, {extension, _}, Digest) ->
    {unknown, Digest};
check(_Cert, {bad_cert, Reason}, _Digest) ->
    {fail, Reason};
check(_Cert, valid, Digest) ->
    {valid, Digest};
check(Cert, valid_peer, Digest) ->
    Der = public_key:pkix_encode('OTPCertificate', Cert, otp),
    case crypto:hash(sha256, Der) of
        Digest -> {valid, Digest};
        Other -> {fail, {unexpected_peer, Other}}
    end.
