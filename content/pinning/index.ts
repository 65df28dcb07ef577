import type { Pattern } from '#domain/pinning/pattern.ts';
import { anchors } from './anchors.ts';
import { android } from './android.ts';
import { anyLanguage } from './any-language.ts';
import { apple } from './apple.ts';
import { beam } from './beam.ts';
import { c } from './c.ts';
import { cFamily } from './c-family.ts';
import { checkFunctions } from './check-functions.ts';
import { configuration } from './configuration.ts';
import { dane } from './dane.ts';
import { desktop } from './desktop.ts';
import { dotnet } from './dotnet.ts';
import { embedded } from './embedded.ts';
import { functional } from './functional.ts';
import { go } from './go.ts';
import { handedOn } from './handed-on.ts';
import { infrastructure } from './infrastructure.ts';
import { jvm } from './jvm.ts';
import { mobile } from './mobile.ts';
import { named } from './named.ts';
import { node } from './node.ts';
import { perl } from './perl.ts';
import { php } from './php.ts';
import { powershell } from './powershell.ts';
import { proxies } from './proxies.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';
import { scientific } from './scientific.ts';
import { serverAsAnchor } from './server-as-anchor.ts';
import { servers } from './servers.ts';
import { shell } from './shell.ts';
import { truststores } from './truststores.ts';
import { windows } from './windows.ts';

/** Every way of pinning that we know, platform by platform. */
export const patterns: readonly Pattern[] = [
  ...dotnet,
  ...jvm,
  ...android,
  ...apple,
  ...python,
  ...node,
  ...go,
  ...c,
  ...cFamily,
  ...rust,
  ...embedded,
  ...mobile,
  ...beam,
  ...checkFunctions,
  ...desktop,
  ...functional,
  ...perl,
  ...php,
  ...powershell,
  ...ruby,
  ...scientific,
  ...shell,
  ...servers,
  ...proxies,
  ...infrastructure,
  ...configuration,
  ...truststores,
  ...windows,
  ...anyLanguage,
  ...anchors,
  ...serverAsAnchor,
  ...dane,
  ...handedOn,
  ...named,
];
