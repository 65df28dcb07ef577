module Main (main) where

import qualified Data.ByteString.Lazy.Char8 as L
import Network.Connection (TLSSettings (..))
import Network.HTTP.Client
import Network.HTTP.Client.TLS (mkManagerSettings)
import System.Environment (getArgs)

main :: IO ()
main = do
  [url] <- getArgs
  manager <- newManager $ mkManagerSettings (TLSSettingsSimple True False False) Nothing
  request <- parseRequest url
  response <- httpLbs request manager
  L.putStrLn (responseBody response)
