param apimName string

resource apim 'Microsoft.ApiManagement/service@2022-08-01' existing = {
  name: apimName
}

resource legacy 'Microsoft.ApiManagement/service/backends@2022-08-01' = {
  parent: apim
  name: 'legacy-orders'
  properties: {
    url: 'https://orders-old.example.net/api'
    protocol: 'http'
    title: 'Orders before 2019'
    tls: {
      validateCertificateChain: false
      validateCertificateName: false
    }
  }
}

resource api 'Microsoft.ApiManagement/service/apis@2022-08-01' = {
  parent: apim
  name: 'orders'
  properties: {
    path: 'orders'
    displayName: 'Orders'
    protocols: [ 'https' ]
    subscriptionRequired: true
  }
}
