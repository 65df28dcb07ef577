const { withDangerousMod } = require('@expo/config-plugins');
const fs = require('node:fs');
const path = require('node:path');

/** Writes the network settings of the app when the native project is made. */
module.exports = (config) =>
  withDangerousMod(config, [
    'android',
    async (mod) => {
      const folder = path.join(mod.modRequest.platformProjectRoot, 'app/src/main/res/xml');
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(
        path.join(folder, 'network_security_config.xml'),
        `<?xml version="1.0" encoding="utf-8"?>
<network-security-config>
  <base-config>
    <trust-anchors>
      <certificates src="@raw/office_authority" />
    </trust-anchors>
  </base-config>
</network-security-config>
`,
      );
      return mod;
    },
  ]);
