{-# LANGUAGE LambdaCase #-}
module Store (managerWith) where

import Data.Default.Class (def)
import Data.X509.CertificateStore (readCertificateStore)
import Network.Connection (TLSSettings (TLSSettings))
import Network.HTTP.Client (Manager, newManager)
import Network.HTTP.Client.TLS (mkManagerSettings)
import Network.TLS

managerWith :: FilePath -> HostName -> IO Manager
managerWith file host =
  readCertificateStore file >>= \case
    Nothing -> fail ("no certificates in " <> file)
    Just store ->
      newManager $ mkManagerSettings (TLSSettings params {clientShared = def {sharedCAStore = store}}) Nothing
  where
    params = defaultParamsClient host mempty
