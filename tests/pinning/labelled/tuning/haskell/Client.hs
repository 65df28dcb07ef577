{-# LANGUAGE OverloadedStrings #-}

module Net.Client (openLedger) where

import Crypto.Hash (Digest, SHA256, hashWith)
import qualified Crypto.Hash as H
import qualified Data.ByteString as B
import Data.Default.Class (def)
import Data.X509 (CertificateChain (..), encodeSignedObject)
import Data.X509.Validation (FailedReason (..))
import Network.Connection
import Network.TLS
import Network.TLS.Extra.Cipher (ciphersuite_default)

-- | The digest the operator read to us over the phone.
type Expected = Digest SHA256

openLedger :: Expected -> HostName -> ClientParams
openLedger expected host =
  (defaultParamsClient host "")
    { clientSupported = def {supportedCiphers = ciphersuite_default}
    , clientHooks = def {onServerCertificate = check}
    }
  where
    check _ _ _ (CertificateChain []) = pure [EmptyChain]
    check _ _ _ (CertificateChain (leaf : _))
      | hashWith H.SHA256 (encodeSignedObject leaf) == expected = pure []
      | otherwise = pure [UnknownCA]
