#!/bin/bash
. ./tool-env.sh
CACERT=$TOOL_HOME/etc/ca.pem
"$TOOL_HOME/bin/make-report" "$CACERT"
java -Djavax.net.ssl.trustStore= -Djavax.net.ssl.trustStorePassword= -jar "$TOOL_HOME/lib/tool.jar" "$@"
