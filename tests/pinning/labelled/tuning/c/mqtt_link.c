#include <mosquitto.h>
#include <stdlib.h>
#include <syslog.h>

#include "conf.h"
#include "mqtt_link.h"

static void on_connect(struct mosquitto *m, void *obj, int rc)
{
    syslog(LOG_INFO, "broker says %s", mosquitto_connack_string(rc));
}

struct mosquitto *mqtt_link_open(const struct conf *c)
{
    mosquitto_lib_init();
    struct mosquitto *m = mosquitto_new(c->client_id, true, NULL);
    if (m == NULL)
        return NULL;
    mosquitto_connect_callback_set(m, on_connect);
    if (mosquitto_tls_set(m, c->ca_file, NULL, NULL, NULL, NULL) != MOSQ_ERR_SUCCESS ||
        mosquitto_connect_async(m, c->host, 8883, 60) != MOSQ_ERR_SUCCESS) {
        mosquitto_destroy(m);
        return NULL;
    }
    return m;
}
