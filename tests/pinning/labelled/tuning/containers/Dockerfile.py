FROM python:3.12-slim
WORKDIR /srv
COPY requirements.txt .
RUN pip config set global.trusted-host "pypi.internal.example" \
 && pip install --no-cache-dir --trusted-host pypi.internal.example -i https://pypi.internal.example/simple -r requirements.txt
COPY . .
CMD ["python", "-m", "srv"]
