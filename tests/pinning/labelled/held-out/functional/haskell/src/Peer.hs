{-# LANGUAGE OverloadedStrings #-}
{-# LANGUAGE RecordWildCards #-}

-- | The other station. We know its certificate from the installation.
module Peer (PeerConfig (..), withPeer) where

import Control.Exception (bracket)
import qualified Data.ByteString as B
import Data.Default.Class (def)
import Data.X509 (CertificateChain (..), HashALG (..), getCertificate)
import Data.X509.Validation (FailedReason (..), Fingerprint (..), ServiceID, ValidationCache, getFingerprint)
import Data.X509.CertificateStore (CertificateStore)
import Network.Socket (HostName)
import Network.Simple.TCP (connectSock, closeSock)
import Network.TLS
import Network.TLS.Extra.Cipher (ciphersuite_strong)

data PeerConfig = PeerConfig
  { peerHost :: HostName
  , peerPort :: String
  , peerDigest :: B.ByteString
  }

check :: B.ByteString -> CertificateStore -> ValidationCache -> ServiceID -> CertificateChain -> IO [FailedReason]
check wanted _ _ _ (CertificateChain chain) = pure $ case chain of
  [] -> [EmptyChain]
  (leaf : _)
    | Fingerprint wanted == getFingerprint leaf HashSHA256 -> []
    | otherwise -> [UnknownCA]

params :: PeerConfig -> ClientParams
params PeerConfig {..} =
  (defaultParamsClient peerHost "")
    { clientSupported = def {supportedCiphers = ciphersuite_strong}
    , clientHooks = def {onServerCertificate = check peerDigest}
    }

withPeer :: PeerConfig -> (Context -> IO a) -> IO a
withPeer cfg act =
  bracket (connectSock (peerHost cfg) (peerPort cfg)) (closeSock . fst) $ \(sock, _) -> do
    ctx <- contextNew sock (params cfg)
    handshake ctx
    r <- act ctx
    bye ctx
    pure r
