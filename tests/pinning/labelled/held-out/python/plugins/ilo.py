from __future__ import absolute_import, division, print_function

__metaclass__ = type

DOCUMENTATION = r"""
module: ilo_power
short_description: Reads or sets the power of a board management controller
options:
  baseuri:
    required: true
    type: str
  state:
    choices: [on, off, query]
    default: query
    type: str
author: The rack crew
"""

import json
import ssl

from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.six.moves.urllib.request import Request, urlopen


def call(module, path, payload=None):
    url = "https://%s/redfish/v1/%s" % (module.params["baseuri"], path)
    req = Request(url, data=json.dumps(payload).encode() if payload else None)
    req.add_header("Content-Type", "application/json")
    req.add_header("X-Auth-Token", module.params["token"])
    # controllers never have a proper certificate
    return json.load(urlopen(req, timeout=30, context=ssl._create_unverified_context()))


def main():
    module = AnsibleModule(
        argument_spec=dict(
            baseuri=dict(required=True),
            token=dict(required=True, no_log=True),
            state=dict(choices=["on", "off", "query"], default="query"),
        ),
        supports_check_mode=True,
    )
    power = call(module, "Systems/1/")["PowerState"].lower()
    want = module.params["state"]
    if want in ("query", power) or module.check_mode:
        module.exit_json(changed=False, power=power)
    call(module, "Systems/1/Actions/ComputerSystem.Reset/", {"ResetType": "On" if want == "on" else "GracefulShutdown"})
    module.exit_json(changed=True, power=want)


if __name__ == "__main__":
    main()
