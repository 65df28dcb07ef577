create or replace package body pkg_rates as

  c_url    constant varchar2(200) := 'https://cambio.banco.example/v1/taxas';
  c_wallet constant varchar2(200) := 'file:/u01/app/oracle/admin/PROD/wallet_banco';

  procedure log_erro(p_texto in varchar2) is
    pragma autonomous_transaction;
  begin
    insert into log_integracao (quando, texto) values (systimestamp, substr(p_texto, 1, 4000));
    commit;
  end;

  function buscar(p_dia in date) return clob is
    l_req  utl_http.req;
    l_resp utl_http.resp;
    l_buf  varchar2(32767);
    l_out  clob;
  begin
    utl_http.set_wallet(c_wallet, null);
    utl_http.set_transfer_timeout(20);
    l_req := utl_http.begin_request(c_url || '?dia=' || to_char(p_dia, 'YYYY-MM-DD'));
    utl_http.set_header(l_req, 'Accept', 'application/json');
    l_resp := utl_http.get_response(l_req);
    dbms_lob.createtemporary(l_out, true);
    begin
      loop
        utl_http.read_text(l_resp, l_buf, 32767);
        dbms_lob.writeappend(l_out, length(l_buf), l_buf);
      end loop;
    exception
      when utl_http.end_of_body then
        utl_http.end_response(l_resp);
    end;
    return l_out;
  exception
    when others then
      log_erro(sqlerrm || ' ' || utl_http.get_detailed_sqlerrm);
      raise;
  end;

end pkg_rates;
/
