module Plain (latest) where

import Data.Aeson (Value)
import Network.HTTP.Req

-- | Default manager: the system's certificates. Pinned versions live in cabal.project.freeze.
latest :: IO Value
latest = runReq defaultHttpConfig $ do
  r <- req GET (https "api.example" /: "latest") NoReqBody jsonResponse (header "Accept" "application/json")
  pure (responseBody r)
