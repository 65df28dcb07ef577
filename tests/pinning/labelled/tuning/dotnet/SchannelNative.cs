using System;
using System.Runtime.InteropServices;

namespace Hibari.Interop
{
    // Constants and imports only; who calls them decides.
    internal static class SchannelNative
    {
        public const uint SCH_CRED_MANUAL_CRED_VALIDATION = 0x00000008;
        public const uint SCH_CRED_AUTO_CRED_VALIDATION = 0x00000020;
        public const uint SECURITY_FLAG_IGNORE_UNKNOWN_CA = 0x00000100;
        public const uint WINHTTP_OPTION_SECURITY_FLAGS = 31;

        [DllImport("crypt32.dll", SetLastError = true)]
        public static extern bool CertVerifyCertificateChainPolicy(IntPtr policy, IntPtr chain, ref CERT_CHAIN_POLICY_PARA para, ref CERT_CHAIN_POLICY_STATUS status);

        [StructLayout(LayoutKind.Sequential)]
        public struct CERT_CHAIN_POLICY_PARA { public uint cbSize; public uint dwFlags; public IntPtr pvExtra; }

        [StructLayout(LayoutKind.Sequential)]
        public struct CERT_CHAIN_POLICY_STATUS { public uint cbSize; public uint dwError; public int lChainIndex; public int lElementIndex; public IntPtr pvExtra; }
    }
}
