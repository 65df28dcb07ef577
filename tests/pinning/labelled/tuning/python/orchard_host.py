#!/usr/bin/python
DOCUMENTATION = r'''
module: orchard_host
options:
  validate_certs:
    description: Whether the certificate of the server is checked.
    type: bool
    default: true
  ca_path:
    description: File of CAs.
    type: path
'''

EXAMPLES = r'''
- name: Add a host to a lab without certificates
  orchard.core.orchard_host:
    url: https://lab.orchard.example
    validate_certs: false
    ca_path: /path/to/ca.pem
'''

from ansible.module_utils.basic import AnsibleModule


def main():
    module = AnsibleModule(argument_spec=dict(validate_certs=dict(type='bool', default=True), ca_path=dict(type='path')))
    module.exit_json(changed=False)
