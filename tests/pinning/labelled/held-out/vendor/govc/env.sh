# source me: settings for govc and packer in the lab
export GOVC_URL='https://vcsa.labor.example/sdk'
export GOVC_USERNAME='automat@vsphere.local'
export GOVC_PASSWORD="$(pass show labor/vcsa)"
export GOVC_DATACENTER='Labor'
export GOVC_DATASTORE='nvme'
export GOVC_TLS_KNOWN_HOSTS="$HOME/.config/govc/known_hosts"
mkdir -p "$(dirname "$GOVC_TLS_KNOWN_HOSTS")"
printf '%s %s\n' 'vcsa.labor.example' '40:20:0C:A6:96:F3:7C:01:04:41:D3:00:60:94:EF:FF:8D:DF:D1:8E' > "$GOVC_TLS_KNOWN_HOSTS"

vm_ip() { govc vm.ip -wait 5m "$1"; }
vm_list() { govc find / -type m | sort; }
vm_off() {
  for vm in "$@"; do
    govc vm.power -off -force "$vm" || echo "not found: $vm" >&2
  done
}
