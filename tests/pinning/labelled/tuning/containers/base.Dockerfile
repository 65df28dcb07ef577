# syntax=docker/dockerfile:1
FROM debian:bookworm-slim@sha256:23b4e04fe6ea519158e8e60e669df1948c56088a5b93e4763cfaf5b0b71f8ad7
ARG GPG_KEY=7853B48415C4D91502F9E591927D40E7AC9D0B04
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates curl gnupg
RUN curl -fsSLo tool.tgz https://dl.example/tool-1.8.2.tgz \
 && echo "1c4eefbef5842178af968e2296bc151f442dad1a566eb195781988d8cb2b2d4e  tool.tgz" | sha256sum -c - \
 && gpg --batch --keyserver hkps://keys.openpgp.org --recv-keys "$GPG_KEY" \
 && tar -xzf tool.tgz -C /usr/local && rm tool.tgz
