using System;
using System.CommandLine;

namespace Fuji.Cli
{
    /// <summary>Declares the options; the transport is elsewhere.</summary>
    public static class CertificateCommands
    {
        public static readonly Option<string> CaFile = new("--ca-file", "PEM file with the authorities to trust");
        public static readonly Option<bool> Insecure = new("--insecure", "do not validate server certificates");
        public static readonly Option<string[]> Pins = new("--pin", "SHA-256 of a public key; may be given several times");

        public static Command Create()
        {
            var show = new Command("show", "print the certificate of a host");
            show.AddOption(CaFile);
            show.AddOption(Insecure);
            show.AddOption(Pins);
            return show;
        }
    }
}
