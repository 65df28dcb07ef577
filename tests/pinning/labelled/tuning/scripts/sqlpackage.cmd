@echo off
rem 既定の検証のまま
sqlpackage /Action:Publish /SourceFile:orders.dacpac /TargetConnectionString:"Server=tcp:sql.fuji.example;Database=orders;Encrypt=True;TrustServerCertificate=False;Authentication=Active Directory Default"
certutil -hashfile orders.dacpac SHA256
certutil -store My
