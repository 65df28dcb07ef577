#Requires -RunAsAdministrator
# Enterprise pin rules for the sign-in hosts
$work = 'C:\PKI\PinRules'
@"
<PinRules ListIdentifier="fuji-2026" Duration="P28D">
  <PinRule Name="signin" Error="None" Log="true">
    <Certificate File="$work\signin-ca.cer"/>
    <Site Domain="signin.fuji.example" AllSubdomains="true"/>
  </PinRule>
</PinRules>
"@ | Set-Content "$work\PinRules.xml" -Encoding utf8

certutil.exe -generatePinRulesCTL "$work\PinRules.xml" "$work\PinRules.stl"
certutil.exe -setreg chain\PinRules "@$work\PinRules.stl"
