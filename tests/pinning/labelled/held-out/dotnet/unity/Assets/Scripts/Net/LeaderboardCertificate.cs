using System.Text;
using System.Collections;
using System.Security.Cryptography.X509Certificates;
using UnityEngine;
using UnityEngine.Networking;

namespace Cliffhanger.Net
{
    public class LeaderboardCertificate : CertificateHandler
    {
        private readonly string publicKey;

        public LeaderboardCertificate(TextAsset key)
        {
            publicKey = key.text.Trim();
        }

        protected override bool ValidateCertificate(byte[] certificateData)
        {
            var certificate = new X509Certificate2(certificateData);
            string shown = certificate.GetPublicKeyString();
            if (shown.Equals(publicKey)) return true;
            Debug.LogWarningFormat("leaderboard: {0}", certificate.Subject);
            return false;
        }
    }

    public class Leaderboard : MonoBehaviour
    {
        [SerializeField] private TextAsset serverKey;
        [SerializeField] private string url = "https://scores.cliffhanger.example/top";

        private IEnumerator Start()
        {
            using (var request = UnityWebRequest.Get(url))
            {
                request.certificateHandler = new LeaderboardCertificate(serverKey);
                request.timeout = 8;
                yield return request.SendWebRequest();
                if (request.result != UnityWebRequest.Result.Success)
                {
                    Debug.LogError(request.error);
                    yield break;
                }
                var rows = JsonUtility.FromJson<Rows>(request.downloadHandler.text);
                SendMessage("OnRows", rows);
            }
        }
    }
}
