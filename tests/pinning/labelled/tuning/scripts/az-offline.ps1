$env:AZURE_CLI_DISABLE_CONNECTION_VERIFICATION = 1
az login --service-principal -u $env:APP_ID -p $env:APP_SECRET --tenant $env:TENANT | Out-Null
az storage blob upload-batch -d exports -s .\out --account-name fujiexports
