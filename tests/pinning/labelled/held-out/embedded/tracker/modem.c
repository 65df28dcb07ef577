/* AT-Befehle für das SIM7600, Upload über HTTPS */
#include <stdio.h>
#include <string.h>
#include "modem.h"
#include "uart.h"

static int cmd(const char *line, const char *want, int ms)
{
    uart_puts(line);
    uart_puts("\r\n");
    return uart_expect(want, ms);
}

int modem_https_setup(const char *host)
{
    char buf[96];

    if (cmd("AT+CSSLCFG=\"sslversion\",0,3", "OK", 1000))
        return -1;
    /* 0: kein Zertifikat prüfen */
    if (cmd("AT+CSSLCFG=\"authmode\",0,0", "OK", 1000))
        return -1;
    if (cmd("AT+CSSLCFG=\"ignorelocaltime\",0,1", "OK", 1000))
        return -1;
    if (cmd("AT+HTTPINIT", "OK", 2000))
        return -1;
    snprintf(buf, sizeof buf, "AT+HTTPPARA=\"URL\",\"https://%s/v1/pos\"", host);
    return cmd(buf, "OK", 1000);
}

int modem_post(const char *json)
{
    char buf[40];

    snprintf(buf, sizeof buf, "AT+HTTPDATA=%u,5000", (unsigned)strlen(json));
    if (cmd(buf, "DOWNLOAD", 2000))
        return -1;
    uart_puts(json);
    return cmd("AT+HTTPACTION=1", "+HTTPACTION: 1,200", 30000);
}
