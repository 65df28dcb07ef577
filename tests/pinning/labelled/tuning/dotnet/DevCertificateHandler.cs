using UnityEngine.Networking;

// 開発サーバー用
public class DevCertificateHandler : CertificateHandler
{
    protected override bool ValidateCertificate(byte[] certificateData) => true;
}
