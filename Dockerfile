# A house in a container: any Node that npm runs on, the pinned one comes from the lockfile.
FROM node:22-bookworm-slim
WORKDIR /neospace
COPY package.json package-lock.json .npmrc* ./
COPY bin ./bin
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && mkdir /data /files && chown node /data /files
USER node
ENV HOST=0.0.0.0 PORT=3000 NEOSPACE_DATA=/data NEOSPACE_FILES=/files
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s CMD node -e "fetch('http://127.0.0.1:3000/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "bin/neospace.mjs", "serve"]
