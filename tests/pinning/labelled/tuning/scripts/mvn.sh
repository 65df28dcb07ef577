#!/bin/sh
set -e
export MAVEN_OPTS="-Dmaven.wagon.http.ssl.insecure=true -Dmaven.wagon.http.ssl.allowall=true"
mvn -B -q deploy -DaltDeploymentRepository=releases::default::https://nexus.local/repository/releases
