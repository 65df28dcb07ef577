@echo off
rem 社内プロキシの CA を各ツールに教える
set CERT=%USERPROFILE%\certs\proxy-ca.pem
setx NODE_EXTRA_CA_CERTS "%CERT%"
setx REQUESTS_CA_BUNDLE "%CERT%"
call npm config set cafile "%CERT%"
git config --global http.sslCAInfo "%CERT%"
