using FluentFTP;

namespace Fuji.Batch
{
    class FtpsPush
    {
        const string Sum = "E2B4C2405E4C5D55D21E010E853850A4D0D0DAD5";

        static void Main(string[] args)
        {
            using (var ftp = new FtpClient("ftp.fuji.example", "batch", args[0]))
            {
                ftp.Config.EncryptionMode = FtpEncryptionMode.Explicit;
                ftp.ValidateCertificate += (control, e) =>
                {
                    e.Accept = e.Certificate.GetCertHashString() == Sum;
                };
                ftp.Connect();
                ftp.UploadFile(args[1], "/in/" + System.IO.Path.GetFileName(args[1]));
            }
        }
    }
}
