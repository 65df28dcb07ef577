{-# LANGUAGE OverloadedStrings #-}
module Main (main) where

import qualified Data.X509 as X
import Data.X509.Validation (Fingerprint (..), getFingerprint)
import qualified Data.Set as Set
import Network.HTTP.Types (status200)
import Network.TLS
import Network.Wai (Application, responseLBS)
import Network.Wai.Handler.Warp (defaultSettings, setPort)
import Network.Wai.Handler.WarpTLS

-- | Only registered machines may ask.
machines :: IO (Set.Set Fingerprint)
machines = Set.fromList . map (Fingerprint . read) . lines <$> readFile "machines.txt"

hooks :: Set.Set Fingerprint -> ServerHooks
hooks known =
  defaultTlsHooks
    { onClientCertificate = \(X.CertificateChain chain) -> pure $ case chain of
        (c : _) | getFingerprint c X.HashSHA256 `Set.member` known -> CertificateUsageAccept
        _ -> CertificateUsageReject CertificateRejectUnknownCA
    }
  where
    defaultTlsHooks = serverHooks'

app :: Application
app _ respond = respond (responseLBS status200 [("Content-Type", "text/plain")] "ok\n")

main :: IO ()
main = do
  known <- machines
  let tls = (tlsSettings "server.pem" "server.key") {tlsWantClientCert = True, tlsServerHooks = hooks known}
  runTLS tls (setPort 8443 defaultSettings) app

serverHooks' :: ServerHooks
serverHooks' = tlsServerHooks (tlsSettings "" "")
