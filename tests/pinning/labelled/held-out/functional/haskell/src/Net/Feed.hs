{-# LANGUAGE OverloadedStrings #-}
module Net.Feed (newFeedManager, fetch) where

import qualified Data.ByteString.Lazy as L
import Data.Default (def)
import Network.Connection (TLSSettings (..))
import Network.HTTP.Client
import Network.HTTP.Client.TLS (mkManagerSettings)
import Network.HTTP.Types.Status (statusCode)

-- | The feeds of some stations have certificates for another name.
newFeedManager :: Bool -> IO Manager
newFeedManager lax =
  newManager
    (mkManagerSettings (TLSSettingsSimple lax False False) Nothing)
      { managerResponseTimeout = responseTimeoutMicro 10000000
      }

fetch :: Manager -> String -> IO (Either Int L.ByteString)
fetch manager url = do
  request <- parseRequest url
  response <- httpLbs request {requestHeaders = [("Accept", "application/xml")]} manager
  pure $ case statusCode (responseStatus response) of
    200 -> Right (responseBody response)
    other -> Left other
