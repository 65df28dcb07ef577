# @param cafile
#   File of CAs, for those who need one.
#
# @param insecure
#   Whether the check is skipped. insecure = true is for tests.
class orchard::token (
  $auth_url = 'https://id.orchard.example',
  $cafile   = undef,
  $insecure = undef,
) {
  orchard::service_user { 'orchard_config':
    auth_url => $auth_url,
    cafile   => $cafile,
    insecure => $insecure,
  }
}
