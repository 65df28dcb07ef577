{{- define "orchard.scrape" -}}
- job_name: {{ .name }}
  scheme: https
  tls_config:
    ca_file: {{ .Values.scrape.caPath }}
    server_name: {{ .host }}
{{- end -}}
