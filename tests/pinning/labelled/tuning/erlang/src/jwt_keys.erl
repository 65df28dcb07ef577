-module(jwt_keys).
-export([find/2]).

%% Keys by x5t: base64url of the SHA-1 of the signing certificate.
find(X5t, Keys) ->
    lists:search(fun(#{<<"x5c">> := [C | _]}) ->
        Der = base64:decode(C),
        base64:encode(crypto:hash(sha, Der), #{mode => urlsafe, padding => false}) =:= X5t
    end, Keys).
