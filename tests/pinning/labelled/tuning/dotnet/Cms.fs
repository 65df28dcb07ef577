module Fuji.Cms

open System.Security.Cryptography.Pkcs
open System.Security.Cryptography.X509Certificates

/// Verifies an attached signature and tells whether the signer is the archive's.
let verify (archiveThumbprint: string) (bytes: byte[]) =
    let cms = SignedCms()
    cms.Decode bytes
    cms.CheckSignature(verifySignatureOnly = true)
    cms.SignerInfos
    |> Seq.cast<SignerInfo>
    |> Seq.exists (fun s -> s.Certificate.Thumbprint = archiveThumbprint)
