using System;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;
using System.Windows.Input;
using Microsoft.Win32;

namespace Fuji.Audit
{
    /// <summary>View model of the window that shows certificates in the stores of this machine.</summary>
    public sealed class AuditViewer : INotifyPropertyChanged
    {
        private static readonly HttpClient Http = new HttpClient { Timeout = TimeSpan.FromSeconds(20) };
        private string _filter = "";
        private Entry _selected;

        public ObservableCollection<Entry> Entries { get; } = new ObservableCollection<Entry>();
        public ObservableCollection<Entry> Pinned { get; } = new ObservableCollection<Entry>();
        public ICommand PinCommand { get; }
        public event PropertyChangedEventHandler PropertyChanged;

        public AuditViewer()
        {
            PinCommand = new Relay(() => { if (!Pinned.Contains(Selected)) Pinned.Add(Selected); });
        }

        public Entry Selected
        {
            get => _selected;
            set { _selected = value; Raise(); }
        }

        public string Filter
        {
            get => _filter;
            set { _filter = value.Replace(" ", "").Replace(":", ""); Raise(); Load(); }
        }

        public void Load()
        {
            Entries.Clear();
            foreach (var name in new[] { StoreName.My, StoreName.CertificateAuthority, StoreName.Root })
            {
                using (var store = new X509Store(name, StoreLocation.LocalMachine))
                {
                    store.Open(OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
                    foreach (var certificate in store.Certificates)
                    {
                        var entry = new Entry(name.ToString(), certificate);
                        if (_filter.Length == 0
                            || entry.Thumbprint.StartsWith(_filter, StringComparison.OrdinalIgnoreCase)
                            || entry.Subject.Contains(_filter))
                        {
                            Entries.Add(entry);
                        }
                    }
                }
            }
        }

        public void Export()
        {
            var dialog = new SaveFileDialog { FileName = "certificates.csv" };
            if (dialog.ShowDialog() != true) return;
            File.WriteAllLines(dialog.FileName, Entries.Select(e => string.Join(",", e.Store, e.Thumbprint, e.Sha256, e.Expires.ToString("u"))));
        }

        public async Task SendAsync(Uri collector)
        {
            var text = string.Join("\n", Entries.Select(e => e.Thumbprint));
            var response = await Http.PostAsync(collector, new StringContent(text));
            response.EnsureSuccessStatusCode();
        }

        private void Raise([CallerMemberName] string name = null) => PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
    }

    public sealed class Entry
    {
        public Entry(string store, X509Certificate2 c)
        {
            Store = store;
            Thumbprint = c.Thumbprint;
            Subject = c.Subject;
            Issuer = c.Issuer;
            Expires = c.NotAfter;
            using (var sha = SHA256.Create())
                Sha256 = BitConverter.ToString(sha.ComputeHash(c.RawData)).Replace("-", "");
            SelfSigned = c.Issuer == c.Subject;
        }

        public string Store { get; }
        public string Thumbprint { get; }
        public string Sha256 { get; }
        public string Subject { get; }
        public string Issuer { get; }
        public DateTime Expires { get; }
        public bool SelfSigned { get; }
    }
}
