-- Sends the nightly file to object storage
SET SERVEROUTPUT ON
DECLARE
  l_req  UTL_HTTP.req;
  l_resp UTL_HTTP.resp;
BEGIN
  UTL_HTTP.SET_WALLET('file:/u01/app/oracle/wallets/azure', NULL);
  UTL_HTTP.SET_TRANSFER_TIMEOUT(30);
  l_req := UTL_HTTP.BEGIN_REQUEST('https://kozue.blob.core.windows.net/exports/nightly.csv', 'PUT');
  UTL_HTTP.SET_HEADER(l_req, 'x-ms-blob-type', 'BlockBlob');
  l_resp := UTL_HTTP.GET_RESPONSE(l_req);
  DBMS_OUTPUT.PUT_LINE(l_resp.status_code);
  UTL_HTTP.END_RESPONSE(l_resp);
END;
/
