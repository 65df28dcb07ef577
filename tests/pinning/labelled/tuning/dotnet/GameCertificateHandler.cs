using System.Collections;
using System.Security.Cryptography.X509Certificates;
using UnityEngine;
using UnityEngine.Networking;

namespace Oni.Net
{
    sealed class GameCertificateHandler : CertificateHandler
    {
        static readonly string ServerKey =
            "3082010A02820101009CAA68595A68A670A8257356E5E0C51FA39E6BC8" +
            "5941DFC504C3A921358200D195437E9BDFF7675F46717D3BCB93F5D81369" +
            "0203010001";

        protected override bool ValidateCertificate(byte[] certificateData)
        {
            var cert = new X509Certificate2(certificateData);
            var key = cert.GetPublicKeyString();
            return key != null && key.ToUpperInvariant() == ServerKey;
        }
    }

    public class Ranking : MonoBehaviour
    {
        public IEnumerator Post(int score)
        {
            using (var req = UnityWebRequest.Post("https://rank.oni.example/scores", "score=" + score))
            {
                req.certificateHandler = new GameCertificateHandler();
                yield return req.SendWebRequest();
                Debug.Log(req.responseCode);
            }
        }
    }
}
