using System.Threading.Tasks;
using MailKit.Net.Smtp;
using MimeKit;

namespace Fuji.Mail
{
    public class SmtpSender
    {
        public bool IgnoreCertificates { get; set; }

        public async Task SendAsync(MimeMessage message)
        {
            using var smtp = new SmtpClient();
            if (IgnoreCertificates)
                smtp.ServerCertificateValidationCallback = (s, c, h, e) => true;
            await smtp.ConnectAsync("mail.fuji.example", 465, true);
            await smtp.SendAsync(message);
            await smtp.DisconnectAsync(true);
        }
    }
}
