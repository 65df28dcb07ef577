#!/bin/bash
# Antes de enviar os arquivos, confere se o servidor ainda usa o certificado combinado.
set -u

HOST=${SEFAZ_HOST:-envio.fazenda.example.br}
ESPERADO=$(cat /etc/envio/fingerprint.txt)
FILA=/var/spool/envio

atual=$(openssl s_client -connect "$HOST:443" -servername "$HOST" </dev/null 2>/dev/null |
        openssl x509 -noout -fingerprint -sha256 | sed 's/.*=//; s/://g')

if [[ "${atual,,}" != "${ESPERADO,,}" ]]; then
    logger -p user.err -t envio "certificado de $HOST mudou: $atual"
    exit 2
fi

for arquivo in "$FILA"/*.xml; do
    [[ -e $arquivo ]] || break
    if curl -sS --fail --cert /etc/envio/cliente.pem -T "$arquivo" "https://$HOST/recepcao/"; then
        mv "$arquivo" "$FILA/enviados/"
    else
        logger -p user.warning -t envio "falha: $arquivo"
    fi
done
