using System.Collections.ObjectModel;
using System.Linq;
using System.Security.Cryptography.X509Certificates;
using System.Windows;

namespace Desktop.Views
{
    /// <summary>Lets the user choose the certificate with which they sign in.</summary>
    public partial class CertificateDialog : Window
    {
        public ObservableCollection<X509Certificate2> Certificates { get; } = new ObservableCollection<X509Certificate2>();

        public X509Certificate2 Chosen { get; private set; }

        public CertificateDialog(string lastThumbprint)
        {
            InitializeComponent();
            DataContext = this;
            using (var store = new X509Store(StoreName.My, StoreLocation.CurrentUser))
            {
                store.Open(OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
                var usable = store.Certificates
                    .Find(X509FindType.FindByTimeValid, System.DateTime.Now, false)
                    .Find(X509FindType.FindByKeyUsage, X509KeyUsageFlags.DigitalSignature, false);
                foreach (var c in usable) Certificates.Add(c);
            }

            List.SelectedItem = Certificates.FirstOrDefault(c => c.Thumbprint == lastThumbprint) ?? Certificates.FirstOrDefault();
        }

        private void OnOk(object sender, RoutedEventArgs e)
        {
            Chosen = (X509Certificate2)List.SelectedItem;
            Properties.Settings.Default.LastThumbprint = Chosen?.Thumbprint;
            Properties.Settings.Default.Save();
            DialogResult = Chosen != null;
        }

        private void OnShow(object sender, RoutedEventArgs e)
        {
            if (List.SelectedItem is X509Certificate2 c) X509Certificate2UI.DisplayCertificate(c);
        }
    }
}
