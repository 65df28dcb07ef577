using System;
using System.Collections;
using UnityEngine;
using UnityEngine.Networking;

public class BundleFetcher : MonoBehaviour
{
    public string host = "https://192.168.1.20:8443/bundles/";
    public string[] names;

    // 開発機の証明書は自己署名
    private class AcceptEverything : CertificateHandler
    {
        protected override bool ValidateCertificate(byte[] certificateData) => true;
    }

    public void Fetch(Action<AssetBundle> loaded)
    {
        StartCoroutine(Run(loaded));
    }

    private IEnumerator Run(Action<AssetBundle> loaded)
    {
        foreach (string n in names)
        {
            using var www = UnityWebRequestAssetBundle.GetAssetBundle(host + n);
#if UNITY_EDITOR || DEVELOPMENT_BUILD
            www.certificateHandler = new AcceptEverything();
#endif
            yield return www.SendWebRequest();
            if (www.result == UnityWebRequest.Result.Success)
                loaded(DownloadHandlerAssetBundle.GetContent(www));
            else
                Debug.LogError(n + ": " + www.error);
        }
    }
}
