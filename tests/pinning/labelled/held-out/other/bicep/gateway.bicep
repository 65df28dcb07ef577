param location string = resourceGroup().location
param subnetId string
@description('Base64 of the .cer of the authority that signs the back ends')
param backendRoot string

var gw = 'agw-portal'

resource gateway 'Microsoft.Network/applicationGateways@2023-05-01' = {
  name: gw
  location: location
  properties: {
    sku: { name: 'WAF_v2', tier: 'WAF_v2', capacity: 2 }
    gatewayIPConfigurations: [
      { name: 'ip', properties: { subnet: { id: subnetId } } }
    ]
    trustedRootCertificates: [
      { name: 'backend-root', properties: { data: backendRoot } }
    ]
    backendHttpSettingsCollection: [
      {
        name: 'https'
        properties: {
          port: 443
          protocol: 'Https'
          pickHostNameFromBackendAddress: true
          trustedRootCertificates: [
            { id: resourceId('Microsoft.Network/applicationGateways/trustedRootCertificates', gw, 'backend-root') }
          ]
        }
      }
    ]
    backendAddressPools: [
      { name: 'portal', properties: { backendAddresses: [ { fqdn: 'portal.internal.example' } ] } }
    ]
  }
}
